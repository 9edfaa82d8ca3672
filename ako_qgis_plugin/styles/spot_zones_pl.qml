<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|MapTips|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="singleSymbol">
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="fill">
<layer class="SimpleLine" enabled="1" id="{bf428e1d-f221-55de-a77f-a61755a4d727}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.5" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.7" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</symbols>
<rotation />
<sizescale />
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{59e06cf8-f390-5093-af2e-3685be593a25}">
<rule description="1:10000000" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="coalesce(nullif(coalesce(to_string(&quot;zone_label&quot;), ''), ''), coalesce(to_string(&quot;symbol&quot;), ''))" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="9" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="10" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="10000000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="plan_id" />
<field configurationFlags="NoFlag" name="plan_type" />
<field configurationFlags="NoFlag" name="teryt" />
<field configurationFlags="NoFlag" name="municipality" />
<field configurationFlags="NoFlag" name="zone_id" />
<field configurationFlags="NoFlag" name="zone_label" />
<field configurationFlags="NoFlag" name="symbol" />
<field configurationFlags="NoFlag" name="symbol_class" />
<field configurationFlags="NoFlag" name="zone_class" />
<field configurationFlags="NoFlag" name="basic_profile" />
<field configurationFlags="NoFlag" name="additional_profile" />
<field configurationFlags="NoFlag" name="max_floor_area_ratio" />
<field configurationFlags="NoFlag" name="max_built_up_share_pct" />
<field configurationFlags="NoFlag" name="max_building_height_m" />
<field configurationFlags="NoFlag" name="min_bioactive_share_pct" />
<field configurationFlags="NoFlag" name="status" />
<field configurationFlags="NoFlag" name="valid_from" />
<field configurationFlags="NoFlag" name="valid_to" />
<field configurationFlags="NoFlag" name="version_id" />
</fieldConfiguration>
<aliases>
<alias field="plan_id" index="0" name="Id planu" />
<alias field="plan_type" index="1" name="Rodzaj planu" />
<alias field="teryt" index="2" name="TERYT" />
<alias field="municipality" index="3" name="Gmina" />
<alias field="zone_id" index="4" name="Id strefy" />
<alias field="zone_label" index="5" name="Oznaczenie strefy" />
<alias field="symbol" index="6" name="Symbol w planie" />
<alias field="symbol_class" index="7" name="Klasa przeznaczenia" />
<alias field="zone_class" index="8" name="Klasa strefy" />
<alias field="basic_profile" index="9" name="Profil podstawowy" />
<alias field="additional_profile" index="10" name="Profil dodatkowy" />
<alias field="max_floor_area_ratio" index="11" name="Maks. intensywność zabudowy" />
<alias field="max_built_up_share_pct" index="12" name="Maks. udział zabudowy [%]" />
<alias field="max_building_height_m" index="13" name="Maks. wysokość [m]" />
<alias field="min_bioactive_share_pct" index="14" name="Min. pow. biologicznie czynna [%]" />
<alias field="status" index="15" name="Status planu" />
<alias field="valid_from" index="16" name="Obowiązuje od" />
<alias field="valid_to" index="17" name="Obowiązuje do" />
<alias field="version_id" index="18" name="Wersja" />
</aliases>
<splitPolicies>
<policy field="plan_id" policy="Duplicate" />
<policy field="plan_type" policy="Duplicate" />
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="zone_id" policy="Duplicate" />
<policy field="zone_label" policy="Duplicate" />
<policy field="symbol" policy="Duplicate" />
<policy field="symbol_class" policy="Duplicate" />
<policy field="zone_class" policy="Duplicate" />
<policy field="basic_profile" policy="Duplicate" />
<policy field="additional_profile" policy="Duplicate" />
<policy field="max_floor_area_ratio" policy="Duplicate" />
<policy field="max_built_up_share_pct" policy="Duplicate" />
<policy field="max_building_height_m" policy="Duplicate" />
<policy field="min_bioactive_share_pct" policy="Duplicate" />
<policy field="status" policy="Duplicate" />
<policy field="valid_from" policy="Duplicate" />
<policy field="valid_to" policy="Duplicate" />
<policy field="version_id" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="plan_id" policy="Duplicate" />
<policy field="plan_type" policy="Duplicate" />
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="zone_id" policy="Duplicate" />
<policy field="zone_label" policy="Duplicate" />
<policy field="symbol" policy="Duplicate" />
<policy field="symbol_class" policy="Duplicate" />
<policy field="zone_class" policy="Duplicate" />
<policy field="basic_profile" policy="Duplicate" />
<policy field="additional_profile" policy="Duplicate" />
<policy field="max_floor_area_ratio" policy="Duplicate" />
<policy field="max_built_up_share_pct" policy="Duplicate" />
<policy field="max_building_height_m" policy="Duplicate" />
<policy field="min_bioactive_share_pct" policy="Duplicate" />
<policy field="status" policy="Duplicate" />
<policy field="valid_from" policy="Duplicate" />
<policy field="valid_to" policy="Duplicate" />
<policy field="version_id" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="plan_id" />
<default applyOnUpdate="0" expression="" field="plan_type" />
<default applyOnUpdate="0" expression="" field="teryt" />
<default applyOnUpdate="0" expression="" field="municipality" />
<default applyOnUpdate="0" expression="" field="zone_id" />
<default applyOnUpdate="0" expression="" field="zone_label" />
<default applyOnUpdate="0" expression="" field="symbol" />
<default applyOnUpdate="0" expression="" field="symbol_class" />
<default applyOnUpdate="0" expression="" field="zone_class" />
<default applyOnUpdate="0" expression="" field="basic_profile" />
<default applyOnUpdate="0" expression="" field="additional_profile" />
<default applyOnUpdate="0" expression="" field="max_floor_area_ratio" />
<default applyOnUpdate="0" expression="" field="max_built_up_share_pct" />
<default applyOnUpdate="0" expression="" field="max_building_height_m" />
<default applyOnUpdate="0" expression="" field="min_bioactive_share_pct" />
<default applyOnUpdate="0" expression="" field="status" />
<default applyOnUpdate="0" expression="" field="valid_from" />
<default applyOnUpdate="0" expression="" field="valid_to" />
<default applyOnUpdate="0" expression="" field="version_id" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="plan_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="plan_type" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="teryt" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="municipality" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_label" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="symbol" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="symbol_class" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_class" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="basic_profile" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="additional_profile" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="max_floor_area_ratio" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="max_built_up_share_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="max_building_height_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="min_bioactive_share_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="status" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="valid_from" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="valid_to" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="version_id" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="plan_id" />
<constraint desc="" exp="" field="plan_type" />
<constraint desc="" exp="" field="teryt" />
<constraint desc="" exp="" field="municipality" />
<constraint desc="" exp="" field="zone_id" />
<constraint desc="" exp="" field="zone_label" />
<constraint desc="" exp="" field="symbol" />
<constraint desc="" exp="" field="symbol_class" />
<constraint desc="" exp="" field="zone_class" />
<constraint desc="" exp="" field="basic_profile" />
<constraint desc="" exp="" field="additional_profile" />
<constraint desc="" exp="" field="max_floor_area_ratio" />
<constraint desc="" exp="" field="max_built_up_share_pct" />
<constraint desc="" exp="" field="max_building_height_m" />
<constraint desc="" exp="" field="min_bioactive_share_pct" />
<constraint desc="" exp="" field="status" />
<constraint desc="" exp="" field="valid_from" />
<constraint desc="" exp="" field="valid_to" />
<constraint desc="" exp="" field="version_id" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="municipality" type="field" width="-1" />
<column hidden="0" name="plan_type" type="field" width="-1" />
<column hidden="0" name="zone_label" type="field" width="-1" />
<column hidden="0" name="zone_class" type="field" width="-1" />
<column hidden="0" name="symbol" type="field" width="-1" />
<column hidden="0" name="symbol_class" type="field" width="-1" />
<column hidden="1" name="plan_id" type="field" width="-1" />
<column hidden="0" name="teryt" type="field" width="-1" />
<column hidden="1" name="zone_id" type="field" width="-1" />
<column hidden="0" name="basic_profile" type="field" width="-1" />
<column hidden="0" name="additional_profile" type="field" width="-1" />
<column hidden="0" name="max_floor_area_ratio" type="field" width="-1" />
<column hidden="0" name="max_built_up_share_pct" type="field" width="-1" />
<column hidden="0" name="max_building_height_m" type="field" width="-1" />
<column hidden="0" name="min_bioactive_share_pct" type="field" width="-1" />
<column hidden="0" name="status" type="field" width="-1" />
<column hidden="0" name="valid_from" type="field" width="-1" />
<column hidden="0" name="valid_to" type="field" width="-1" />
<column hidden="1" name="version_id" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<previewExpression>coalesce(to_string("municipality"), '') || ' ' || coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("symbol"), ''))</previewExpression>
<mapTip enabled="1">&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="[% coalesce(map_get(map('SW', '#B89578', 'SJ', '#EEC97A', 'SZ', '#FEE88B', 'SU', '#FFAA99', 'SH', '#FF93D3', 'SP', '#C590DE', 'SR', '#FEEF64', 'SI', '#CCCCCC', 'SN', '#BBF58B', 'SC', '#94D4C4', 'SG', '#FCCCFF', 'SO', '#F0FFCC', 'SK', '#F2F2F2', '', '#FFFFFF'), coalesce(to_string("zone_class"), '')), coalesce(to_string("zone_class"), ''), '') %]"&gt;&lt;font color="#000000"&gt;&lt;b&gt;[% replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("symbol"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') %]&lt;/b&gt; [% if(coalesce(to_string("zone_class"), '') &lt;&gt; '', replace(replace(replace(coalesce(map_get(map('SW', 'strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną', 'SJ', 'strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną', 'SZ', 'strefa wielofunkcyjna z zabudową zagrodową', 'SU', 'strefa usługowa', 'SH', 'strefa handlu wielkopowierzchniowego', 'SP', 'strefa gospodarcza', 'SR', 'strefa produkcji rolniczej', 'SI', 'strefa infrastrukturalna', 'SN', 'strefa zieleni i rekreacji', 'SC', 'strefa cmentarzy', 'SG', 'strefa górnictwa', 'SO', 'strefa otwarta', 'SK', 'strefa komunikacyjna'), coalesce(to_string("zone_class"), '')), coalesce(to_string("zone_class"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), 'bez klasy strefy') %]&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Plan&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'plan ogólny', 'MPZP', 'plan miejscowy', 'SUIKZP', 'studium'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), '') || ' (' || coalesce(map_get(map('elaboration', 'projekt w opracowaniu', 'adoption', 'w trakcie uchwalania', 'legalForce', 'obowiązuje', 'obsolete', 'nie obowiązuje'), coalesce(to_string("status"), '')), coalesce(to_string("status"), ''), '') || if(coalesce(to_string("valid_from"), '') &lt;&gt; '', ' od ' || coalesce(to_string("valid_from"), ''), '') || ')', '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Profil podst.&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if(coalesce(to_string("basic_profile"), '') &lt;&gt; '', replace(replace(replace(coalesce(to_string("basic_profile"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), 'brak') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Profil dod.&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if(coalesce(to_string("additional_profile"), '') &lt;&gt; '', replace(replace(replace(coalesce(to_string("additional_profile"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), 'brak') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Maks. intensywność&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if("max_floor_area_ratio" IS NULL, 'nie ustalono', format_number("max_floor_area_ratio", 2, 'pl') || '') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Maks. udział zabudowy&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if("max_built_up_share_pct" IS NULL, 'nie ustalono', format_number("max_built_up_share_pct", 1, 'pl') || ' %') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Maks. wysokość&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if("max_building_height_m" IS NULL, 'nie ustalono', format_number("max_building_height_m", 1, 'pl') || ' m') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Min. pow. biol. czynna&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if("min_bioactive_share_pct" IS NULL, 'nie ustalono', format_number("min_bioactive_share_pct", 1, 'pl') || ' %') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
&lt;/table&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
